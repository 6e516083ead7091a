list(APPEND UI_SOURCES window/desk.h
    window/errorcause.h window/errorcause.cpp window/errortext.h window/errortext.cpp window/inputerrortext.cpp
    window/columnchooser.h window/columnchooser.cpp
    window/columnstate.h window/columnstate.cpp
    window/icons.h window/icons.cpp
    window/listdelegate.h window/listdelegate.cpp
    window/listoverlay.h window/listoverlay.cpp
    window/listpage.h window/listpage.cpp window/liststates.cpp
    window/messagebar.h window/messagebar.cpp
    window/theme.h window/theme.cpp)
