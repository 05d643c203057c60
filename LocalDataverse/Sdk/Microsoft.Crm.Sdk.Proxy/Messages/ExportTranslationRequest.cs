namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ExportTranslationRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public ExportTranslationRequest()
    {
        RequestName = "ExportTranslation";
    }

    public string SolutionName
    {
        get => Parameters.TryGetValue("SolutionName", out var value) ? (string)value : default;
        set => Parameters["SolutionName"] = value;
    }
}
