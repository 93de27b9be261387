using Mitoyen.Sites.Contracts;

namespace Mitoyen.Host;

/// <summary>On a residents' site nobody is signed in and no cookie is read: there is no session to look for, and looking costs a tenth of a page.</summary>
static class OfficeAuthentication
{
    /// <summary>By which the house of ASP.NET Core knows that it need not add the middleware by itself, before all others.</summary>
    const string IsThere = "__AuthenticationMiddlewareSet";

    public static void UseAuthenticationOfTheOffice(this WebApplication app)
    {
        app.UseWhen(http => !http.IsForSite(), office => office.UseAuthentication());
        ((IApplicationBuilder)app).Properties[IsThere] = true;
    }
}
