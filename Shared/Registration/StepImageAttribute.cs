using System;

namespace ErpIntegration.Registration;

/// <summary>Gives the steps of the plug-in class a snapshot of the row.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
internal sealed class StepImageAttribute : Attribute
{
    /// <summary>Declares an image.</summary>
    /// <param name="type">Before, after or both.</param>
    /// <param name="alias">Key of the image in the execution context.</param>
    /// <param name="columns">Logical names of its columns.</param>
    public StepImageAttribute(ImageType type, string alias, params string[] columns)
    {
        Type = type;
        Alias = alias;
        Columns = columns;
    }

    /// <summary>Before, after or both.</summary>
    public ImageType Type { get; }

    /// <summary>Key of the image in the execution context.</summary>
    public string Alias { get; }

    /// <summary>Logical names of its columns.</summary>
    public string[] Columns { get; }

    /// <summary>The message whose step gets it; null where the class has one step.</summary>
    public string? Message { get; set; }

    /// <summary>Parameter of the message that holds the row; null for the message's usual one.</summary>
    public string? MessagePropertyName { get; set; }
}
