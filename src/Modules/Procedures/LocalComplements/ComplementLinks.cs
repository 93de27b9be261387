using Mitoyen.Kernel;
using Mitoyen.Procedures.Domain;

namespace Mitoyen.Procedures.LocalComplements;

/// <summary>Addresses of the back office.</summary>
static class ComplementLinks
{
    public const string Home = "/complements";

    public static string Edit(CommuneId commune, Audience audience, string code) => $"{Home}/{commune.Value}/{Audiences.Slug(audience)}/{code}";
}
