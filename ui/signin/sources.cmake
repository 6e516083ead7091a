list(APPEND UI_SOURCES
    signin/signindialog.h signin/signindialog.cpp
    signin/tokenvault.h signin/tokenvault.cpp)
