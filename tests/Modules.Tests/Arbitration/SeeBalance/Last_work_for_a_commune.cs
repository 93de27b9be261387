using Mitoyen.Agreements.Contracts;
using Mitoyen.Arbitration.SeeBalance;
using Mitoyen.Kernel;
using Mitoyen.Timekeeping.Contracts;

namespace Mitoyen.Modules.Tests.Arbitration.SeeBalance;

public sealed class Last_work_for_a_commune
{
    static readonly AuthorityId A = AuthorityId.New();
    static readonly CommuneId Sapignies = CommuneId.New(), Favreuil = CommuneId.New();
    static readonly DateOnly Worked = new(2026, 6, 10), Corrected = new(2026, 11, 3);

    static TimeEntryView Line(CommuneId commune, DateOnly day, int minutes, TimeEntryView? corrects = null) => new(
        TimeEntryId.New(), AccountId.New(), day, new Minutes(minutes), WorkKind.Advice, Beneficiary.Of(commune, A), null, "", default, corrects?.Id, corrects is null ? null : "erreur");

    [Fact]
    public void Is_its_newest_line() =>
        Assert.Equal(Worked, LastWork.Of([Line(Sapignies, Worked.AddDays(-9), 30), Line(Sapignies, Worked, 60)])[Sapignies]);

    [Fact]
    public void Is_not_what_was_taken_back_whole()
    {
        var mistaken = Line(Sapignies, Worked, 60);

        Assert.Empty(LastWork.Of([mistaken, Line(Sapignies, Corrected, -60, mistaken)]));
    }

    [Fact]
    public void Stays_on_its_day_when_only_its_minutes_are_corrected()
    {
        var line = Line(Sapignies, Worked, 60);

        Assert.Equal(Worked, LastWork.Of([line, Line(Sapignies, Corrected, 30, line), Line(Sapignies, Corrected, -15, line)])[Sapignies]);
    }

    [Fact]
    public void Moves_with_its_day_to_the_commune_that_received_it()
    {
        var line = Line(Sapignies, Worked, 60);

        var last = LastWork.Of([line, Line(Sapignies, Corrected, -60, line), Line(Favreuil, Corrected, 60, line)]);

        Assert.Equal((Favreuil, Worked), (Assert.Single(last).Key, last[Favreuil]));
    }

    [Fact]
    public void That_was_forgotten_counts_on_the_day_of_the_work() =>
        Assert.Equal(Worked, LastWork.Of([Line(Sapignies, Corrected, 60) with { WorkedOn = Worked }])[Sapignies]);
}
