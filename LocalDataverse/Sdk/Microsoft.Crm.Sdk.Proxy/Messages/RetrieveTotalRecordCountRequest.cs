namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveTotalRecordCountRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public RetrieveTotalRecordCountRequest()
    {
        RequestName = "RetrieveTotalRecordCount";
    }

    public string[] EntityNames
    {
        get => Parameters.TryGetValue("EntityNames", out var value) ? (string[])value : default;
        set => Parameters["EntityNames"] = value;
    }
}
