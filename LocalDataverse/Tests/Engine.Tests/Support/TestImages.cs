using System;
using System.IO;
using StbImageSharp;
using StbImageWriteSharp;

namespace LocalDataverse.Engine.Tests.Support;

/// <summary>Images, and what is to be seen on them.</summary>
internal static class TestImages
{
    /// <summary>A PNG that is red but for the square in its middle, which is blue.</summary>
    public static byte[] Png(int width, int height)
    {
        var pixels = new byte[width * height * 4];
        var cut = Math.Min(width, height);
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                var inside = x >= (width - cut) / 2 && x < ((width - cut) / 2) + cut && y >= (height - cut) / 2 && y < ((height - cut) / 2) + cut;
                var at = ((y * width) + x) * 4;
                pixels[at + (inside ? 2 : 0)] = 255;
                pixels[at + 3] = 255;
            }
        }
        using var stream = new MemoryStream();
        new ImageWriter().WritePng(pixels, width, height, StbImageWriteSharp.ColorComponents.RedGreenBlueAlpha, stream);
        return stream.ToArray();
    }

    /// <summary>The sides of an image, and the colour of the pixel in its upper left corner.</summary>
    public static (int Width, int Height, (byte R, byte G, byte B, byte A) Corner) Look(byte[] image)
    {
        var read = ImageResult.FromMemory(image, StbImageSharp.ColorComponents.RedGreenBlueAlpha);
        return (read.Width, read.Height, (read.Data[0], read.Data[1], read.Data[2], read.Data[3]));
    }
}
