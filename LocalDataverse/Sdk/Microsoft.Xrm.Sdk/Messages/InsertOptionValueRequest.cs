using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Request of the <c>InsertOptionValue</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class InsertOptionValueRequest : OrganizationRequest
{
    public InsertOptionValueRequest() => RequestName = "InsertOptionValue";

    /// <summary>Logical name of the column.</summary>
    public string AttributeLogicalName
    {
        get => Parameters.TryGetValue("AttributeLogicalName", out var value) ? (string)value : default;
        set => Parameters["AttributeLogicalName"] = value;
    }

    /// <summary>The description.</summary>
    public Label Description
    {
        get => Parameters.TryGetValue("Description", out var value) ? (Label)value : default;
        set => Parameters["Description"] = value;
    }

    /// <summary>Logical name of the table.</summary>
    public string EntityLogicalName
    {
        get => Parameters.TryGetValue("EntityLogicalName", out var value) ? (string)value : default;
        set => Parameters["EntityLogicalName"] = value;
    }

    /// <summary>The text.</summary>
    public Label Label
    {
        get => Parameters.TryGetValue("Label", out var value) ? (Label)value : default;
        set => Parameters["Label"] = value;
    }

    /// <summary>Name of the global choice; null for a column's own.</summary>
    public string OptionSetName
    {
        get => Parameters.TryGetValue("OptionSetName", out var value) ? (string)value : default;
        set => Parameters["OptionSetName"] = value;
    }

    public int[] ParentValues
    {
        get => Parameters.TryGetValue("ParentValues", out var value) ? (int[])value : default;
        set => Parameters["ParentValues"] = value;
    }

    /// <summary>Unique name of the unmanaged solution that takes up the component; null for the default one.</summary>
    public string SolutionUniqueName
    {
        get => Parameters.TryGetValue("SolutionUniqueName", out var value) ? (string)value : default;
        set => Parameters["SolutionUniqueName"] = value;
    }

    /// <summary>The value.</summary>
    public int? Value
    {
        get => Parameters.TryGetValue("Value", out var value) ? (int?)value : default;
        set => Parameters["Value"] = value;
    }
}
