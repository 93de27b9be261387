using Microsoft.AspNetCore.Http;
using Mitoyen.People.Domain;

namespace Mitoyen.People.Sessions;

/// <summary>The one cookie of the house. Set at sign-in only; it carries a random token, nothing about the person.</summary>
static class SessionCookie
{
    /// <summary>A name with this prefix is accepted by browsers only from this very host and over https (RFC 6265bis, 4.1.3.2).</summary>
    const string Secure = "__Host-mitoyen";
    const string Plain = "mitoyen";

    public static string? Read(HttpContext http) => http.Request.Cookies[Name(http)] is { Length: > 0 and <= 100 } token ? token : null;

    public static void Write(HttpContext http, string token) => http.Response.Cookies.Append(Name(http), token, Options(http));

    public static void Erase(HttpContext http) => http.Response.Cookies.Delete(Name(http), Options(http));

    static string Name(HttpContext http) => http.Request.IsHttps ? Secure : Plain;

    static CookieOptions Options(HttpContext http) => new()
    {
        HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = http.Request.IsHttps, Path = "/", IsEssential = true, MaxAge = Session.LastsFor,
    };
}
