list(APPEND UI_SOURCES window/desk.h window/errortext.h
    window/icons.h window/icons.cpp
    window/messagebar.h window/messagebar.cpp
    window/theme.h window/theme.cpp)
