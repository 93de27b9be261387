using System.Globalization;
using Mitoyen.Sites.Domain;

namespace Mitoyen.Sites.Data;

static class AuditText
{
    public static string Write(AccessibilityAudit audit) => string.Create(CultureInfo.InvariantCulture, $"{audit.On:yyyy-MM-dd}|{audit.Met}|{audit.Applicable}|{audit.Auditor}");

    public static AccessibilityAudit Read(string text) => text.Split('|', 4) is [var on, var met, var applicable, var auditor]
        ? new(on.Length == 0 ? null : DateOnly.ParseExact(on, "yyyy-MM-dd", CultureInfo.InvariantCulture), auditor, int.Parse(met, CultureInfo.InvariantCulture), int.Parse(applicable, CultureInfo.InvariantCulture))
        : AccessibilityAudit.None;
}
