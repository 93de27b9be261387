namespace Mitoyen.Territory.ListCommunes;

/// <summary>Room on the drawing.</summary>
readonly record struct Box(int Left, int Top, int Right, int Bottom)
{
    public bool Covers(Box other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;
}
