namespace Mitoyen.Procedures.Domain;

/// <summary>Addresses of the procedures on every residents' site.</summary>
static class SheetAddress
{
    public const string Home = "/demarches";

    public static string Of(Audience audience) => $"{Home}/{Audiences.Slug(audience)}";

    public static string Of(Audience audience, string code) => $"{Of(audience)}/{code}";
}
