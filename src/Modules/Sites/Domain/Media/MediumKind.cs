namespace Mitoyen.Sites.Domain.Media;

enum MediumKind { Picture, File }
