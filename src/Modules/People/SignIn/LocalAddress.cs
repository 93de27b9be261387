namespace Mitoyen.People.SignIn;

/// <summary>Where to go after signing in: an address of this site only, so that a forged link cannot send somebody elsewhere.</summary>
static class LocalAddress
{
    public static string Or(string? wanted, string otherwise) =>
        wanted is ['/', ..] and not ['/', '/' or '\\', ..] && !wanted.Any(char.IsControl) ? wanted : otherwise;
}
