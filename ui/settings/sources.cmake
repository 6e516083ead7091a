list(APPEND UI_SOURCES settings/settings.h settings/settings.cpp settings/keys.h)
