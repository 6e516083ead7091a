list(APPEND UI_SOURCES window/desk.h window/errortext.h)
