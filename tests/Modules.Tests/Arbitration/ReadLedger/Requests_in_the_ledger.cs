using Mitoyen.Agreements.Contracts;
using Mitoyen.Arbitration.Domain;
using Mitoyen.Arbitration.ReadLedger;
using Mitoyen.Kernel;
using Mitoyen.Requests.Contracts;

namespace Mitoyen.Modules.Tests.Arbitration.ReadLedger;

public sealed class Requests_in_the_ledger
{
    static readonly DateTime Start = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);
    static readonly RequestId Printer = RequestId.New();
    static readonly AuthorityId Principal = AuthorityId.New();

    static RequestOpened Opened(DateTime at, int? rank = null) => new(Printer, at, Principal, null, WorkKind.Support, PriorityClass.High, null, rank, at);

    static List<LedgerEvent> Read(params RequestEvent[] story) => RequestEntries.Of(story, Start, Start.AddYears(1));

    [Fact]
    public void What_waited_before_the_exercise_opens_on_its_first_instant_with_its_age()
    {
        var opened = Assert.IsType<Opened>(Assert.Single(Read(Opened(Start.AddDays(-40)))));

        Assert.Equal(Start, opened.At);
        Assert.Equal(Start.AddDays(-40), opened.Since);
        Assert.Equal(1 + (int)PriorityClass.High, opened.Class);
    }

    [Fact]
    public void What_was_done_before_the_exercise_is_not_in_its_ledger()
    {
        Assert.Empty(Read(Opened(Start.AddDays(-40)), new RequestClosed(Printer, Start.AddDays(-30))));
    }

    [Fact]
    public void Urgency_before_the_exercise_is_declared_on_its_first_instant()
    {
        var ledger = Read(Opened(Start.AddDays(-3)), new RequestUrgencyChanged(Printer, Start.AddDays(-2), true));

        Assert.Contains(ledger, e => e is UrgentDeclared && e.At == Start);
    }

    [Fact]
    public void What_waits_anew_is_not_urgent_until_it_is_declared_anew()
    {
        var ledger = Read(
            Opened(Start.AddDays(1)), new RequestUrgencyChanged(Printer, Start.AddDays(1), true),
            new RequestClosed(Printer, Start.AddDays(2)), Opened(Start.AddDays(5)));

        Assert.Equal(Start.AddDays(1), Assert.Single(ledger.OfType<UrgentDeclared>()).At);
        Assert.Equal(2, ledger.OfType<Opened>().Count());
    }

    [Fact]
    public void A_rank_given_while_it_does_not_wait_counts_when_it_waits_again()
    {
        var ledger = Read(Opened(Start.AddDays(1)), new RequestClosed(Printer, Start.AddDays(2)), new RequestRanked(Printer, Start.AddDays(3), 1), Opened(Start.AddDays(5)));

        Assert.Equal(Start.AddDays(5), Assert.Single(ledger.OfType<Ranked>()).At);
    }

    [Fact]
    public void A_qualification_keeps_the_place_in_the_queue()
    {
        var ledger = Read(Opened(Start.AddDays(1)), new RequestRequalified(Printer, Start.AddDays(4), WorkKind.Advice, PriorityClass.Low, null));

        var second = Assert.IsType<Opened>(ledger[1]);
        Assert.Equal(Start.AddDays(1), second.Since);
        Assert.Equal(Keys.Of(WorkKind.Advice), second.Kind);
    }
}
