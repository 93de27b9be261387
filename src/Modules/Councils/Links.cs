using Mitoyen.Councils.Contracts;
using Mitoyen.Councils.Domain;

namespace Mitoyen.Councils;

/// <summary>The addresses of this module's pages.</summary>
static class Links
{
    public const string Home = "/conseils";
    public const string New = "/conseils/nouvelle";
    public const string Subjects = "/conseils/sujets";
    public const string NewSubject = "/conseils/sujets/nouveau";
    public const string Thresholds = "/conseils/seuils";
    public const string NewThreshold = "/conseils/seuils/nouveau";
    public const string Purchases = "/conseils/achats";
    public const string NewPurchase = "/conseils/achats/nouveau";

    public static string Meeting(CouncilMeetingId id) => $"/conseils/{id}";
    public static string Edit(CouncilMeetingId id) => $"/conseils/{id}/modifier";
    public static string Briefing(CouncilMeetingId id) => $"/conseils/{id}/note";
    public static string Subject(SubjectId id) => $"/conseils/sujets/{id}";
    public static string Threshold(ThresholdId id) => $"/conseils/seuils/{id}";
    public static string Purchase(PurchaseId id) => $"/conseils/achats/{id}";
}
