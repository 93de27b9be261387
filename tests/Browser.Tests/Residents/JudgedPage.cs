namespace Mitoyen.Browser.Tests.Residents;

/// <summary>What <c>lighthouse.mjs</c> says of a page.</summary>
sealed record JudgedPage(string Url, IReadOnlyList<JudgedRun> Runs);

/// <summary>Of 100 each.</summary>
sealed record JudgedRun(int Performance, int Accessibility, int BestPractices, int Seo, IReadOnlyList<string> Faults)
{
    public override string ToString() => $"{Performance} {Accessibility} {BestPractices} {Seo}: {string.Join("; ", Faults)}";
}
