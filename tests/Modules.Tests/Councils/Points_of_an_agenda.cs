using Mitoyen.Councils.Domain;
using Mitoyen.Kernel;
using Xunit;

namespace Mitoyen.Modules.Tests.Councils;

public class Points_of_an_agenda
{
    static readonly DateTime Now = new(2026, 11, 24, 8, 0, 0, DateTimeKind.Utc);
    static readonly WatchedSubject Site = Subject("Site internet", "site internet", "01/01/2020 | Un fait ancien. | Loi A\n01/01/2026 | Un fait récent. | Décret B\n01/01/2027 | Un fait à venir. | Décret C");
    static readonly WatchedSubject Data = Subject("Protection des données", "RGPD", "");

    [Fact]
    public void Are_proposed_and_nothing_is_decided_by_the_machine() =>
        Assert.Equal([MatchState.None, MatchState.Proposed, MatchState.Proposed], Meeting("Budget", "Refonte du site internet", "RGPD").Agenda.Select(i => i.Match));

    [Fact]
    public void Keep_what_a_person_said_of_them_when_the_agenda_is_written_again_and_the_words_change()
    {
        var meeting = Meeting("Budget", "Refonte du site internet", "RGPD");
        meeting.Agenda[0].Keep(Data.Id);
        meeting.Agenda[1].SetAside();

        meeting.SetAgenda(["RGPD", "Refonte du site internet", "Budget"], [Subject("Tout", "budget\nrefonte\nrgpd", "")], Now);

        Assert.Equal([("RGPD", MatchState.Proposed), ("Refonte du site internet", MatchState.SetAside), ("Budget", MatchState.Kept)], meeting.Agenda.OrderBy(i => i.Position).Select(i => (i.Text, i.Match)));
        Assert.Equal(Data.Id, meeting.Agenda.Single(i => i.Text == "Budget").SubjectId);
    }

    [Fact]
    public void Of_which_the_words_changed_are_looked_at_anew()
    {
        var meeting = Meeting("Refonte du site internet");
        meeting.Agenda[0].SetAside();

        meeting.SetAgenda(["Refonte du site internet communal"], [Site], Now);

        Assert.Equal(MatchState.Proposed, Assert.Single(meeting.Agenda).Match);
    }

    [Fact]
    public void Come_in_the_note_with_the_facts_in_force_on_the_day_of_the_meeting_and_their_sources()
    {
        var meeting = Meeting("Budget", "Refonte du site internet", "RGPD");
        meeting.Agenda[2].SetAside();

        var note = BriefingNote.Template(meeting, "conseil municipal de Sapignies", [Site, Data]).Replace('\u00A0', ' ');

        Assert.Contains("Note pour le conseil municipal de Sapignies, séance du 10 décembre 2026", note, StringComparison.Ordinal);
        Assert.Contains("Point 2 : Refonte du site internet", note, StringComparison.Ordinal);
        Assert.Contains("- Depuis le 1er janvier 2020 : Un fait ancien. (Loi A)\n- Depuis le 1er janvier 2026 : Un fait récent. (Décret B)\n", note, StringComparison.Ordinal);
        Assert.DoesNotContain("à venir", note, StringComparison.Ordinal);
        Assert.DoesNotContain("RGPD", note, StringComparison.Ordinal);
        Assert.DoesNotContain("Budget", note, StringComparison.Ordinal);
    }

    static CouncilMeeting Meeting(params string[] points)
    {
        var meeting = CouncilMeeting.Of(CouncilBody.Of(CommuneId.From(Guid.CreateVersion7())), PartnershipId.From(Guid.CreateVersion7()));
        Assert.Null(meeting.Announce(new(new(2026, 12, 10), new(18, 30), new Minutes(120), "", null, null), new(2026, 11, 24), Now));
        meeting.SetAgenda(points, [Site, Data], Now);
        return meeting;
    }

    static WatchedSubject Subject(string name, string words, string facts)
    {
        var subject = new WatchedSubject { Id = SubjectId.New() };
        subject.Describe(name, words, facts);
        return subject;
    }
}
