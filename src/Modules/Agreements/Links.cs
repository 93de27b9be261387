using Mitoyen.Agreements.Contracts;
using Mitoyen.Agreements.Domain;

namespace Mitoyen.Agreements;

/// <summary>The addresses of the module's pages.</summary>
static class Links
{
    public const string Home = "/convention";
    public const string NewDraft = "/convention/nouvelle";
    public const string Simulator = "/convention/simulateur";

    public static string Agreement(AgreementId id) => $"{Home}?convention={id}";
    public static string Edit(AgreementId id) => $"{Home}/{id}/modifier";
    public static string Vote(AgreementId id) => $"{Home}/{id}/deliberation";
    public static string Sign(AgreementId id) => $"{Home}/{id}/signature";
    public static string Notice(AgreementId id) => $"{Home}/{id}/denonciation";
    public static string Calendar(AgreementId id) => $"{Home}/{id}/echeances.ics";
    public static string NewAmendment(AgreementId id) => $"{Home}/{id}/avenants/nouveau";
    public static string Amendment(AgreementId id, AmendmentId amendment) => $"{Home}/{id}/avenants/{amendment}";
    public static string EditAmendment(AgreementId id, AmendmentId amendment) => $"{Amendment(id, amendment)}/modifier";
    public static string VoteAmendment(AgreementId id, AmendmentId amendment) => $"{Amendment(id, amendment)}/deliberation";
    public static string SignAmendment(AgreementId id, AmendmentId amendment) => $"{Amendment(id, amendment)}/signature";
    public static string Committee(AgreementId id) => $"{Home}/{id}/comite";
    public static string NewMeeting(AgreementId id) => $"{Committee(id)}/reunions/nouvelle";
    public static string Meeting(AgreementId id, MeetingId meeting) => $"{Committee(id)}/reunions/{meeting}";

    /// <summary>Where a text (the agreement, or one of its amendments) is shown.</summary>
    public static string Text(AgreementId id, AmendmentId? amendment) => amendment is { } a ? Amendment(id, a) : Agreement(id);
}
