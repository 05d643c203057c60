namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CreateExceptionRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public CreateExceptionRequest()
    {
        RequestName = "CreateException";
    }

    public bool IsDeleted
    {
        get => Parameters.TryGetValue("IsDeleted", out var value) ? (bool)value : default;
        set => Parameters["IsDeleted"] = value;
    }

    public global::System.DateTime OriginalStartDate
    {
        get => Parameters.TryGetValue("OriginalStartDate", out var value) ? (global::System.DateTime)value : default;
        set => Parameters["OriginalStartDate"] = value;
    }

    public global::Microsoft.Xrm.Sdk.Entity Target
    {
        get => Parameters.TryGetValue("Target", out var value) ? (global::Microsoft.Xrm.Sdk.Entity)value : default;
        set => Parameters["Target"] = value;
    }
}
