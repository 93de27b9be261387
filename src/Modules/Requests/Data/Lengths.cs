namespace Mitoyen.Requests.Data;

/// <summary>Longest texts, in characters.</summary>
static class Lengths
{
    public const int Title = 120;
    public const int Text = 8_000;
    public const int Name = 120;
    public const int Email = 254;
    public const int Reason = 500;
}
