namespace Mitoyen.Sites.CheckPresence;

/// <summary>Where sites are asked for. The house has the two ports of the web; tests bring a server of their own.</summary>
sealed record WebPorts(int Http, int Https)
{
    public static readonly WebPorts OfTheWeb = new(80, 443);
}
