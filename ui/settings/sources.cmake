list(APPEND UI_SOURCES settings/settings.h settings/settings.cpp settings/keys.h
    settings/accountpage.h settings/accountpage.cpp
    settings/accountsettings.h settings/accountsettings.cpp
    settings/customfieldspage.h settings/customfieldspage.cpp
    settings/fieldcorrections.h settings/fieldcorrections.cpp
    settings/generalpage.h settings/generalpage.cpp
    settings/repliespage.h settings/repliespage.cpp
    settings/writingpage.h settings/writingpage.cpp
    settings/settingsdialog.h settings/settingsdialog.cpp)
