using CsCheck;
using Mitoyen.Agreements.Contracts;
using Mitoyen.Kernel;
using Mitoyen.Visits.Road;

namespace Mitoyen.Modules.Tests.Visits;

public sealed class ServedKindsTests
{
    [Fact]
    public void A_visit_that_served_no_request_is_advice() => Assert.Equal([(WorkKind.Advice, new Minutes(40))], ServedKinds.Split(new(40), []));

    [Fact]
    public void Time_goes_to_the_kinds_by_how_long_their_requests_take() =>
        Assert.Equal([(WorkKind.Support, new Minutes(30)), (WorkKind.Training, new Minutes(60))], ServedKinds.Split(new(90), [(WorkKind.Training, 40), (WorkKind.Support, 25), (WorkKind.Training, 10)]));

    [Fact]
    public void No_minute_is_lost() => Gen.Select(Gen.Long[1, 600], Gen.Select(Gen.Enum<WorkKind>(), Gen.Long[0, 300]).Array[0, 8]).Sample((time, served) =>
    {
        var parts = ServedKinds.Split(new(time), served);

        Assert.Equal(time, parts.Sum(p => p.Minutes.Value));
        Assert.Equal(parts.Count, parts.Select(p => p.Kind).Distinct().Count());
        Assert.All(parts, p => Assert.True(p.Minutes > Minutes.Zero));
    });
}
