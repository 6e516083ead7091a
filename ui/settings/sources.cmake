list(APPEND UI_SOURCES settings/settings.h)
