using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Request of the <c>UpdateStateValue</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class UpdateStateValueRequest : OrganizationRequest
{
    public UpdateStateValueRequest() => RequestName = "UpdateStateValue";

    /// <summary>Logical name of the column.</summary>
    public string AttributeLogicalName
    {
        get => Parameters.TryGetValue("AttributeLogicalName", out var value) ? (string)value : default;
        set => Parameters["AttributeLogicalName"] = value;
    }

    public int? DefaultStatusCode
    {
        get => Parameters.TryGetValue("DefaultStatusCode", out var value) ? (int?)value : default;
        set => Parameters["DefaultStatusCode"] = value;
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

    /// <summary>True: keep labels of languages that aren't given.</summary>
    public bool MergeLabels
    {
        get => Parameters.TryGetValue("MergeLabels", out var value) ? (bool)value : default;
        set => Parameters["MergeLabels"] = value;
    }

    /// <summary>Name of the global choice; null for a column's own.</summary>
    public string OptionSetName
    {
        get => Parameters.TryGetValue("OptionSetName", out var value) ? (string)value : default;
        set => Parameters["OptionSetName"] = value;
    }

    /// <summary>The value.</summary>
    public int Value
    {
        get => Parameters.TryGetValue("Value", out var value) ? (int)value : default;
        set => Parameters["Value"] = value;
    }
}
