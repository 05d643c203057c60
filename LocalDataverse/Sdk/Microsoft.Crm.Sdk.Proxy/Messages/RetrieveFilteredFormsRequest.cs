namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveFilteredFormsRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public RetrieveFilteredFormsRequest()
    {
        RequestName = "RetrieveFilteredForms";
    }

    public string EntityLogicalName
    {
        get => Parameters.TryGetValue("EntityLogicalName", out var value) ? (string)value : default;
        set => Parameters["EntityLogicalName"] = value;
    }

    public global::Microsoft.Xrm.Sdk.OptionSetValue FormType
    {
        get => Parameters.TryGetValue("FormType", out var value) ? (global::Microsoft.Xrm.Sdk.OptionSetValue)value : default;
        set => Parameters["FormType"] = value;
    }

    public global::System.Guid SystemUserId
    {
        get => Parameters.TryGetValue("SystemUserId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["SystemUserId"] = value;
    }
}
