using Mitoyen.Councils.Domain;
using Mitoyen.Platform.Design;

namespace Mitoyen.Councils.BriefCouncil;

sealed class BriefingForm
{
    public const int Longest = 20_000;

    public string? Text { get; set; }
    public string? Version { get; set; }

    public int? ShownVersion => int.TryParse(Version, out var version) ? version : null;

    public static BriefingForm From(CouncilMeeting meeting, string template) => new() { Text = meeting.Briefing.Length > 0 ? meeting.Briefing : template, Version = FormReading.Version(meeting) };
}
