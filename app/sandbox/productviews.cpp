#include "view.h"

namespace ticketeer::sandbox {

namespace {

using enum Kind;
using W = Write;

constexpr Column productColumns[] = {
    {"ProductID", "p.ProductID", Int},
    {"Name", "p.Name", Text, W::Both, 255, Ansi},
    {"Description", "p.Description", Text, W::Both, 1024, Ansi},
    {"DateCreated", "p.DateCreated", Date},
    {"DateModified", "p.DateModified", Date},
    {"CreatorID", "p.CreatorID", Int},
    {"ModifierID", "p.ModifierID", Int},
};

constexpr Column versionColumns[] = {
    {"ProductVersionID", "v.ProductVersionID", Int},
    {"ProductID", "v.ProductID", Int},
    {"ProductVersionStatusID", "v.ProductVersionStatusID", Int, W::Both, 0, NotNull},
    {"VersionNumber", "v.VersionNumber", Text, W::Both, 50, Ansi},
    {"ReleaseDate", "v.ReleaseDate", Date, W::Both},
    {"IsReleased", "v.IsReleased", Bool, W::Both, 0, NotNull},
    {"Description", "v.Description", Text, W::Both},
    {"DateCreated", "v.DateCreated", Date},
    {"DateModified", "v.DateModified", Date},
    {"CreatorID", "v.CreatorID", Int},
    {"ModifierID", "v.ModifierID", Int},
    {"VersionStatus", "vs.Name"},
    {"ProductName", "p.Name"},
};

constexpr Column customerProductColumns[] = {
    {"Product", "p.Name"},
    {"VersionStatus", "vs.Name"},
    {"VersionNumber", "v.VersionNumber"},
    {"ReleaseDate", "v.ReleaseDate", Date},
    {"IsReleased", "v.IsReleased", Bool},
    {"OrganizationProductID", "op.OrganizationProductID", Int},
    {"OrganizationID", "op.OrganizationID", Int, W::Put, 0, NotNull},
    {"ProductID", "op.ProductID", Int, W::Put, 0, NotNull},
    {"ProductVersionID", "op.ProductVersionID", Int, W::Both},
    {"SupportExpiration", "op.SupportExpiration", Date, W::Both},
    {"DateCreated", "op.DateCreated", Date},
    {"DateModified", "op.DateModified", Date},
    {"CreatorID", "op.CreatorID", Int},
    {"ModifierID", "op.ModifierID", Int},
};

constexpr Column assetColumns[] = {
    {"AssetID", "s.AssetID", Int},
    {"OrganizationID", "s.OrganizationID", Int},
    {"SerialNumber", "s.SerialNumber", Text, W::Both, 500},
    {"Name", "s.Name", Text, W::Both, 500},
    {"Location", "s.Location"},
    {"Notes", "s.Notes", Text, W::Both},
    {"ProductID", "s.ProductID", Int, W::Both},
    {"ProductName", "p.Name"},
    {"DateCreated", "s.DateCreated", Date},
    {"DateModified", "s.DateModified", Date},
    {"CreatorID", "s.CreatorID", Int},
    {"ModifierID", "s.ModifierID", Int},
};

constexpr Column assetHistoryColumns[] = {
    {"HistoryID", "h.HistoryID", Int},
    {"AssetID", "h.AssetID", Int},
    {"ActionDescription", "h.ActionDescription"},
    {"DateCreated", "h.DateCreated", Date},
    {"DateModified", "h.DateModified", Date},
    {"CreatorID", "h.CreatorID", Int},
    {"ModifierID", "h.ModifierID", Int},
};

constexpr Column assetAssignmentColumns[] = {
    {"AssetAssignmentsID", "sa.AssetAssignmentsID", Int},
    {"AssetID", "sa.AssetID", Int},
    {"ShippedTo", "sa.ShippedTo", Int},
    {"NameAssignedTo", "o.Name"},
    {"ActionTime", "sa.DateCreated", Date},
};

constexpr Column articleColumns[] = {
    {"ArticleID", "w.ArticleID", Int},
    {"ParentID", "w.ParentID", Int},
    {"OrganizationID", "w.OrganizationID", Int},
    {"ArticleName", "w.ArticleName"},
    {"Body", "w.Body"},
    {"Version", "w.Version", Int},
    {"PublicView", "w.PublicView", Bool},
    {"PortalView", "w.PortalView", Bool},
    {"Private", "w.Private", Bool},
    {"CreatedBy", "w.CreatorID", Int},
    {"CreatedDate", "w.DateCreated", Date},
    {"ModifiedBy", "w.ModifierID", Int},
    {"ModifiedDate", "w.DateModified", Date},
};

} // namespace

const View productView{"Products",         "Product",      "Products",         "p", "Products p", "ProductID",
                       "p.OrganizationID", productColumns, CustomKind::Product};

const View versionView{"Versions",
                       "Version",
                       "ProductVersions",
                       "v",
                       "ProductVersions v JOIN Products p ON p.ProductID = v.ProductID"
                       " LEFT JOIN ProductVersionStatuses vs"
                       " ON vs.ProductVersionStatusID = v.ProductVersionStatusID",
                       "ProductVersionID",
                       "p.OrganizationID",
                       versionColumns,
                       CustomKind::Version};

const View customerProductView{"OrganizationProducts",
                               "OrganizationProduct",
                               "OrganizationProducts",
                               "op",
                               "OrganizationProducts op JOIN Products p ON p.ProductID = op.ProductID"
                               " LEFT JOIN ProductVersions v ON v.ProductVersionID = op.ProductVersionID"
                               " LEFT JOIN ProductVersionStatuses vs"
                               " ON vs.ProductVersionStatusID = v.ProductVersionStatusID",
                               "OrganizationProductID",
                               "p.OrganizationID",
                               customerProductColumns,
                               CustomKind::CustomerProduct};

const View assetView{"Assets",
                     "Asset",
                     "Assets",
                     "s",
                     "Assets s LEFT JOIN Products p ON p.ProductID = s.ProductID",
                     "AssetID",
                     "s.OrganizationID",
                     assetColumns};

const View assetHistoryView{"AssetHistory",   "AssetHistoryItem", "AssetHistory", "h",
                            "AssetHistory h", "HistoryID",        nullptr,        assetHistoryColumns};

const View assetAssignmentView{
    "AssetAssignments",
    "AssetAssignment",
    "AssetAssignments",
    "sa",
    "AssetAssignments sa LEFT JOIN Organizations o ON o.OrganizationID = sa.ShippedTo",
    "AssetAssignmentsID",
    nullptr,
    assetAssignmentColumns};

const View articleView{"Wiki",           "Article",   "WikiArticles",     "w",
                       "WikiArticles w", "ArticleID", "w.OrganizationID", articleColumns};

} // namespace ticketeer::sandbox
