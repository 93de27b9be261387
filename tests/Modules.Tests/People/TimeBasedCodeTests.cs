using System.Text;
using Mitoyen.People.Domain;

namespace Mitoyen.Modules.Tests.People;

public class TimeBasedCodeTests
{
    /// <summary>RFC 6238, appendix B, the SHA-1 rows, their last six digits.</summary>
    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1111111111, "050471")]
    [InlineData(1234567890, "005924")]
    [InlineData(2000000000, "279037")]
    [InlineData(20000000000, "353130")]
    public void The_codes_are_those_of_the_standard(long second, string code)
    {
        var key = Encoding.ASCII.GetBytes("12345678901234567890");
        var now = DateTime.UnixEpoch.AddSeconds(second);

        Assert.Equal(code, TimeBasedCode.At(key, TimeBasedCode.StepAt(now)));
        Assert.Equal(TimeBasedCode.StepAt(now), TimeBasedCode.StepOf(key, $" {code[..3]} {code[3..]}", now));
    }

    [Fact]
    public void A_phone_may_be_one_step_off_and_no_more()
    {
        var key = TimeBasedCode.NewKey();
        var now = new DateTime(2026, 11, 24, 8, 0, 0, DateTimeKind.Utc);
        var code = TimeBasedCode.At(key, TimeBasedCode.StepAt(now));

        Assert.NotNull(TimeBasedCode.StepOf(key, code, now.AddSeconds(30)));
        Assert.NotNull(TimeBasedCode.StepOf(key, code, now.AddSeconds(-30)));
        Assert.Null(TimeBasedCode.StepOf(key, code, now.AddSeconds(61)));
        Assert.Null(TimeBasedCode.StepOf(key, "", now));
    }

    /// <summary>RFC 4648, section 10.</summary>
    [Theory]
    [InlineData("f", "MY")]
    [InlineData("foobar", "MZXW6YTBOI")]
    public void The_key_is_written_as_apps_read_it(string bytes, string text) => Assert.Equal(text, TimeBasedCode.ToBase32(Encoding.ASCII.GetBytes(bytes)));
}
