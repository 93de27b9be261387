using CsCheck;
using Mitoyen.Kernel;
using Mitoyen.Visits.Domain.Candidates;

namespace Mitoyen.Modules.Tests.Visits;

public class VisitBufferTests
{
    [Fact]
    public void Four_visits_teach_nothing_and_a_fifth_does()
    {
        Assert.Null(Of(12, 12, 12, 12));
        Assert.Equal(new Minutes(12), Of(12, 12, 12, 12, 12));
    }

    [Fact]
    public void One_endless_afternoon_teaches_nothing() => Assert.Equal(new Minutes(9), Of(5, 7, 9, 11, 300));

    [Fact]
    public void Visits_shorter_than_their_requests_leave_no_buffer_and_no_buffer_is_longer_than_an_hour() =>
        Assert.Equal((Minutes.Zero, new Minutes(60)), (Of(-30, -20, -20, -10, 5), Of(80, 90, 100, 110, 120)));

    [Fact]
    public void Only_the_last_forty_count() => Assert.Equal(new Minutes(3), Of([.. Enumerable.Repeat(3L, 40), .. Enumerable.Repeat(50L, 400)]));

    [Fact]
    public void It_is_the_middle_of_what_was_seen() => Gen.Long[0, 60].Array[5, 40].Sample(overruns =>
    {
        var buffer = Of(overruns)!.Value.Value;
        Assert.True(overruns.Count(o => o <= buffer) * 2 >= overruns.Length && overruns.Count(o => o >= buffer) * 2 >= overruns.Length);
    });

    static Minutes? Of(params long[] overruns) => VisitBuffer.Of(overruns.Select(o => new Minutes(o)));
}
