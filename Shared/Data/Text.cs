namespace ErpIntegration.Data;

/// <summary>Text that has to fit.</summary>
internal static class Text
{
    /// <summary>The text, cut to a length in UTF-16 code units (what the platform counts), never through a surrogate pair.</summary>
    public static string Truncate(string text, int length)
    {
        if (text.Length <= length)
            return text;
        var end = char.IsHighSurrogate(text[length - 1]) ? length - 1 : length;
        return text.Substring(0, end);
    }

    /// <summary>Whether no half of a surrogate pair stands alone: such text can't be sent, and the framework throws at the attempt.</summary>
    public static bool IsWellFormed(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]))
                at++;
            else if (char.IsSurrogate(text[at]))
                return false;
        }

        return true;
    }
}
