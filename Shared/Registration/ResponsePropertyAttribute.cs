using System;

namespace ErpIntegration.Registration;

/// <summary>A response property of the class's custom API. The order of the attributes means nothing.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
internal sealed class ResponsePropertyAttribute : Attribute
{
    /// <summary>Declares a response property.</summary>
    /// <param name="uniqueName">Its name in the response.</param>
    /// <param name="type">Its type.</param>
    public ResponsePropertyAttribute(string uniqueName, ParameterType type)
    {
        UniqueName = uniqueName;
        Type = type;
    }

    /// <summary>Its name in the response.</summary>
    public string UniqueName { get; }

    /// <summary>Its type.</summary>
    public ParameterType Type { get; }

    /// <summary>Name shown to people; null for the unique name.</summary>
    public string? DisplayName { get; set; }

    /// <summary>What it means, at most 300 characters.</summary>
    public string? Description { get; set; }

    /// <summary>Logical name of the table of an Entity, EntityCollection or EntityReference; null for any.</summary>
    public string? LogicalEntityName { get; set; }
}
