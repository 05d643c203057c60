using System.Diagnostics.CodeAnalysis;

namespace ErpIntegration.Demo;

/// <summary>Checks of the demo.</summary>
internal static class Check
{
    /// <summary>Fails the demo unless the condition holds.</summary>
    public static void That([DoesNotReturnIf(false)] bool condition, string otherwise)
    {
        if (!condition) throw new DemoException(otherwise);
    }

    /// <summary>Fails the demo unless two values are equal.</summary>
    public static void Equal<T>(T expected, T actual, string what) => That(Equals(expected, actual), $"{what} is '{actual}', expected '{expected}'");
}
