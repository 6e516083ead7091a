list(APPEND UI_SOURCES window/desk.h
    window/assignpopup.h window/assignpopup.cpp
    window/ticketcommands.h window/ticketcommands.cpp
    window/typeaheadpopup.h window/typeaheadpopup.cpp
    window/accessiblecombobox.h window/accessiblecombobox.cpp window/accessiblenames.h window/accessiblenames.cpp
    window/errorcause.h window/errorcause.cpp window/errortext.h window/errortext.cpp window/inputerrortext.cpp
    window/budgetdetails.h window/budgetdetails.cpp
    window/budgetstatus.h window/budgetstatus.cpp
    window/budgettext.h window/budgettext.cpp
    window/calmstyle.h window/calmstyle.cpp
    window/columnchooser.h window/columnchooser.cpp
    window/columnstate.h window/columnstate.cpp
    window/commandpalette.h window/commandpalette.cpp
    window/icons.h window/icons.cpp
    window/indicators.h window/indicators.cpp
    window/listdelegate.h window/listdelegate.cpp
    window/listoverlay.h window/listoverlay.cpp
    window/listpage.h window/listpage.cpp window/liststates.cpp
    window/liststack.h window/liststack.cpp
    window/localcopymenu.h window/localcopymenu.cpp
    window/mainwindow.h window/mainwindow.cpp window/mainmenus.cpp
    window/messagebar.h window/messagebar.cpp
    window/pagetabs.h window/pagetabs.cpp
    window/placecounts.h window/placecounts.cpp
    window/places.h window/places.cpp
    window/placespanel.h window/placespanel.cpp
    window/plaintip.h window/plaintip.cpp
    window/savednotice.h window/savednotice.cpp
    window/shortcutsdialog.h window/shortcutsdialog.cpp
    window/statusparts.h window/statusparts.cpp
    window/theme.h window/theme.cpp
    window/undoactions.h window/undoactions.cpp
    window/yieldinglabel.h window/yieldinglabel.cpp)
