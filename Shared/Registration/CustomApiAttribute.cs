using System;

namespace ErpIntegration.Registration;

/// <summary>Makes the plug-in class the main operation of a custom API.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
internal sealed class CustomApiAttribute : Attribute
{
    /// <summary>Declares a custom API.</summary>
    /// <param name="uniqueName">Its unique name with the publisher's prefix: the name of the message.</param>
    public CustomApiAttribute(string uniqueName) => UniqueName = uniqueName;

    /// <summary>Its unique name with the publisher's prefix.</summary>
    public string UniqueName { get; }

    /// <summary>Name shown to people, at most 100 characters.</summary>
    public string? DisplayName { get; set; }

    /// <summary>What it does, at most 300 characters.</summary>
    public string? Description { get; set; }

    /// <summary>What it is called on; nothing by default.</summary>
    public ApiBinding Binding { get; set; }

    /// <summary>Logical name of the table it is bound to; null when it is global.</summary>
    public string? BoundTable { get; set; }

    /// <summary>Called with GET. Actions, the default, can be called from canvas apps and flows, too.</summary>
    public bool IsFunction { get; set; }

    /// <summary>Hidden from the service's metadata.</summary>
    public bool IsPrivate { get; set; }

    /// <summary>Which steps others may register on it; none by default.</summary>
    public AllowedSteps AllowedCustomProcessingSteps { get; set; }

    /// <summary>Name of the privilege a caller needs; null for none.</summary>
    public string? ExecutePrivilege { get; set; }

    /// <summary>Whether classic workflows may call it.</summary>
    public bool WorkflowEnabled { get; set; }
}
