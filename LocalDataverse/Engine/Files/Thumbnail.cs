using System;
using System.IO;
using StbImageSharp;
using StbImageWriteSharp;

namespace LocalDataverse.Engine.Files;

/// <summary>The small square picture that stands for an image ("Use image column data: Resize rules for thumbnail-sized images", Microsoft Learn).</summary>
internal static class Thumbnail
{
    /// <summary>Pixels of a side at most.</summary>
    public const int Side = 144;

    private const int Channels = 4;

    /// <summary>A picture of more pixels would take too much memory to be read (assumed: the platform's limit isn't published).</summary>
    private const long PixelLimit = 50_000_000;

    /// <summary>Cuts the middle out of an image and makes it small; a GIF's first picture counts. The thumbnail is a PNG (assumed: which kind it is isn't documented).</summary>
    /// <exception cref="InvalidDataException">The bytes are no image that can be read here.</exception>
    public static byte[] Of(byte[] image)
    {
        var (width, height, pixels) = Read(image);
        var cut = Math.Min(width, height);
        var side = Math.Max(width, height) > Side ? Side : cut;
        var small = new byte[side * side * Channels];
        for (var y = 0; y < side; y++)
        {
            for (var x = 0; x < side; x++)
            {
                var (left, right) = Part(x, side, cut, (width - cut) / 2);
                var (top, bottom) = Part(y, side, cut, (height - cut) / 2);
                Average(pixels, width, left, right, top, bottom, small.AsSpan(((y * side) + x) * Channels, Channels));
            }
        }
        using var png = new MemoryStream();
        new ImageWriter().WritePng(small, side, side, StbImageWriteSharp.ColorComponents.RedGreenBlueAlpha, png);
        return png.ToArray();
    }

    private static (int Width, int Height, byte[] Pixels) Read(byte[] image)
    {
        if (image.AsSpan().StartsWith("II*\0"u8) || image.AsSpan().StartsWith("MM\0*"u8)) throw new InvalidDataException("LocalDataverse can't make thumbnails of TIFF images.");
        try
        {
            using var stream = new MemoryStream(image);
            if (ImageInfo.FromStream(stream) is not { } info) throw new InvalidDataException("The bytes are no image.");
            if ((long)info.Width * info.Height > PixelLimit) throw new InvalidDataException($"The image has {info.Width} x {info.Height} pixels; {PixelLimit} can be read.");
            var read = ImageResult.FromMemory(image, StbImageSharp.ColorComponents.RedGreenBlueAlpha);
            return (read.Width, read.Height, read.Data);
        }
        catch (Exception e) when (e is InvalidOperationException or IOException or IndexOutOfRangeException or OverflowException or ArgumentException)
        {
            throw new InvalidDataException($"The image can't be read: {e.Message.Trim()}", e);
        }
    }

    /// <summary>The source pixels that one pixel of the thumbnail stands for; one at least, so that a narrow image grows.</summary>
    private static (int From, int To) Part(int at, int side, int cut, int offset) => (offset + (at * cut / side), offset + Math.Max((at * cut / side) + 1, (at + 1) * cut / side));

    /// <summary>The mean colour of a rectangle. Colours count by their opacity, so that what can't be seen doesn't shine through.</summary>
    private static void Average(byte[] pixels, int width, int left, int right, int top, int bottom, Span<byte> result)
    {
        long red = 0, green = 0, blue = 0, alpha = 0;
        for (var y = top; y < bottom; y++)
        {
            for (var x = left; x < right; x++)
            {
                var at = ((y * width) + x) * Channels;
                var opacity = pixels[at + 3];
                red += pixels[at] * opacity;
                green += pixels[at + 1] * opacity;
                blue += pixels[at + 2] * opacity;
                alpha += opacity;
            }
        }
        if (alpha > 0) (result[0], result[1], result[2]) = ((byte)(red / alpha), (byte)(green / alpha), (byte)(blue / alpha));
        result[3] = (byte)(alpha / ((right - left) * (bottom - top)));
    }
}
