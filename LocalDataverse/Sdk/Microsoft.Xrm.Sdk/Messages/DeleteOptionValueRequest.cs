using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Request of the <c>DeleteOptionValue</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class DeleteOptionValueRequest : OrganizationRequest
{
    public DeleteOptionValueRequest() => RequestName = "DeleteOptionValue";

    /// <summary>Logical name of the column.</summary>
    public string AttributeLogicalName
    {
        get => Parameters.TryGetValue("AttributeLogicalName", out var value) ? (string)value : default;
        set => Parameters["AttributeLogicalName"] = value;
    }

    /// <summary>Logical name of the table.</summary>
    public string EntityLogicalName
    {
        get => Parameters.TryGetValue("EntityLogicalName", out var value) ? (string)value : default;
        set => Parameters["EntityLogicalName"] = value;
    }

    /// <summary>Name of the global choice; null for a column's own.</summary>
    public string OptionSetName
    {
        get => Parameters.TryGetValue("OptionSetName", out var value) ? (string)value : default;
        set => Parameters["OptionSetName"] = value;
    }

    /// <summary>Unique name of the unmanaged solution that takes up the component; null for the default one.</summary>
    public string SolutionUniqueName
    {
        get => Parameters.TryGetValue("SolutionUniqueName", out var value) ? (string)value : default;
        set => Parameters["SolutionUniqueName"] = value;
    }

    /// <summary>The value.</summary>
    public int Value
    {
        get => Parameters.TryGetValue("Value", out var value) ? (int)value : default;
        set => Parameters["Value"] = value;
    }
}
