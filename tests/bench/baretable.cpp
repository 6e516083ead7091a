#include <QApplication>
#include <QStandardItemModel>
#include <QTableView>

/// The least a table program can be: what Ticketeer's start and memory are compared with.
int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QStandardItemModel model(50, 12);
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column)
            model.setItem(row, column, new QStandardItem(QString::number(row * column)));
    }
    QTableView table;
    table.setWindowTitle(QStringLiteral("baretable"));
    table.setModel(&model);
    table.resize(1180, 760);
    table.show();
    return QApplication::exec();
}
