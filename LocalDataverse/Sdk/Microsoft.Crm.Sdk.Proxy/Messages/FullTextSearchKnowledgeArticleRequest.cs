using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>FullTextSearchKnowledgeArticle</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class FullTextSearchKnowledgeArticleRequest : OrganizationRequest
{
    public FullTextSearchKnowledgeArticleRequest() => RequestName = "FullTextSearchKnowledgeArticle";

    public QueryBase QueryExpression
    {
        get => Parameters.TryGetValue("QueryExpression", out var value) ? (QueryBase)value : default;
        set => Parameters["QueryExpression"] = value;
    }

    public bool RemoveDuplicates
    {
        get => Parameters.TryGetValue("RemoveDuplicates", out var value) ? (bool)value : default;
        set => Parameters["RemoveDuplicates"] = value;
    }

    public string SearchText
    {
        get => Parameters.TryGetValue("SearchText", out var value) ? (string)value : default;
        set => Parameters["SearchText"] = value;
    }

    public int StateCode
    {
        get => Parameters.TryGetValue("StateCode", out var value) ? (int)value : default;
        set => Parameters["StateCode"] = value;
    }

    public bool UseInflection
    {
        get => Parameters.TryGetValue("UseInflection", out var value) ? (bool)value : default;
        set => Parameters["UseInflection"] = value;
    }
}
