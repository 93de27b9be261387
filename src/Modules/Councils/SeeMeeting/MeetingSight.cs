using Mitoyen.Councils.Data;
using Mitoyen.Councils.Domain;
using Mitoyen.Kernel;
using Mitoyen.People.Contracts;

namespace Mitoyen.Councils.SeeMeeting;

/// <summary>A meeting as one person sees it.</summary>
/// <param name="Officers">Who may be called.</param>
/// <param name="MayEdit">Announces, looks at the points, calls the officer, notes decisions.</param>
/// <param name="MayAnswer">Is an officer: answers the call, writes the note.</param>
sealed record MeetingSight(
    CouncilMeeting Meeting, string Name, string Place, AuthorityId? Principal, NoticeCheck Notice, IReadOnlyList<WatchedSubject> Subjects,
    IReadOnlyList<PersonView> Officers, string? OfficerName, bool MayEdit, bool MayAnswer, AccountId? Viewer)
{
    public bool CallsMe => Meeting.Call != CallState.NotCalled && Meeting.CalledOfficer == Viewer;

    public string SubjectName(AgendaItem item) => Subjects.FirstOrDefault(s => s.Id == item.SubjectId)?.Name ?? "sujet";
}
