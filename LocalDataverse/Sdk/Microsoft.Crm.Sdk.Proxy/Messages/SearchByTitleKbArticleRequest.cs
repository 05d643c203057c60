namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class SearchByTitleKbArticleRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public SearchByTitleKbArticleRequest()
    {
        RequestName = "SearchByTitleKbArticle";
    }

    public global::Microsoft.Xrm.Sdk.Query.QueryBase QueryExpression
    {
        get => Parameters.TryGetValue("QueryExpression", out var value) ? (global::Microsoft.Xrm.Sdk.Query.QueryBase)value : default;
        set => Parameters["QueryExpression"] = value;
    }

    public string SearchText
    {
        get => Parameters.TryGetValue("SearchText", out var value) ? (string)value : default;
        set => Parameters["SearchText"] = value;
    }

    public global::System.Guid SubjectId
    {
        get => Parameters.TryGetValue("SubjectId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["SubjectId"] = value;
    }

    public bool UseInflection
    {
        get => Parameters.TryGetValue("UseInflection", out var value) ? (bool)value : default;
        set => Parameters["UseInflection"] = value;
    }
}
