namespace Mitoyen.Sites.Domain.Items;

/// <summary>What a text is made of, in its order, as its readers meet it.</summary>
abstract record BodyPart;

/// <param name="Level">2 to 4; 1 is the title of the page.</param>
sealed record HeadingPart(int Level, string Text) : BodyPart;

sealed record LinkPart(string Text, string Target) : BodyPart;

/// <summary>A paragraph, a point of a list, a cell; without the words of its links.</summary>
sealed record ProsePart(string Text) : BodyPart;

sealed record TablePart(bool HasHeadings) : BodyPart;

/// <summary>A picture pasted into the text.</summary>
sealed record PicturePart : BodyPart;
