using Mitoyen.Agreements.Terms;
using Mitoyen.Kernel;
using Mitoyen.Platform.Design;

namespace Mitoyen.Agreements.GiveNotice;

/// <summary>A party's notice, as it is typed.</summary>
sealed class NoticeForm
{
    public string? Party { get; set; }
    public string? Reason { get; set; }
    public string? NoticeOn { get; set; }
    public string? LastDay { get; set; }
    public string? Version { get; set; }

    public int? ShownVersion => int.TryParse(Version, out var version) ? version : null;

    public ReadNotice Read(FormReading reading) =>
        new(reading.Authority(Party, nameof(Party)), reading.OptionalText(Reason, nameof(Reason), 500), reading.Day(NoticeOn, nameof(NoticeOn)), reading.Day(LastDay, nameof(LastDay)));
}

sealed record ReadNotice(AuthorityId Party, string Reason, DateOnly NoticeOn, DateOnly LastDay);
