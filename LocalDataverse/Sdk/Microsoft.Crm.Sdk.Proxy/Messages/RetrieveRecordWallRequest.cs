namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveRecordWallRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public RetrieveRecordWallRequest()
    {
        RequestName = "RetrieveRecordWall";
    }

    public int CommentsPerPost
    {
        get => Parameters.TryGetValue("CommentsPerPost", out var value) ? (int)value : default;
        set => Parameters["CommentsPerPost"] = value;
    }

    public global::System.DateTime EndDate
    {
        get => Parameters.TryGetValue("EndDate", out var value) ? (global::System.DateTime)value : default;
        set => Parameters["EndDate"] = value;
    }

    public global::Microsoft.Xrm.Sdk.EntityReference Entity
    {
        get => Parameters.TryGetValue("Entity", out var value) ? (global::Microsoft.Xrm.Sdk.EntityReference)value : default;
        set => Parameters["Entity"] = value;
    }

    public string Keyword
    {
        get => Parameters.TryGetValue("Keyword", out var value) ? (string)value : default;
        set => Parameters["Keyword"] = value;
    }

    public int PageNumber
    {
        get => Parameters.TryGetValue("PageNumber", out var value) ? (int)value : default;
        set => Parameters["PageNumber"] = value;
    }

    public int PageSize
    {
        get => Parameters.TryGetValue("PageSize", out var value) ? (int)value : default;
        set => Parameters["PageSize"] = value;
    }

    public bool SortDirection
    {
        get => Parameters.TryGetValue("SortDirection", out var value) ? (bool)value : default;
        set => Parameters["SortDirection"] = value;
    }

    public global::Microsoft.Xrm.Sdk.OptionSetValue Source
    {
        get => Parameters.TryGetValue("Source", out var value) ? (global::Microsoft.Xrm.Sdk.OptionSetValue)value : default;
        set => Parameters["Source"] = value;
    }

    public global::System.DateTime StartDate
    {
        get => Parameters.TryGetValue("StartDate", out var value) ? (global::System.DateTime)value : default;
        set => Parameters["StartDate"] = value;
    }

    public global::Microsoft.Xrm.Sdk.OptionSetValue Type
    {
        get => Parameters.TryGetValue("Type", out var value) ? (global::Microsoft.Xrm.Sdk.OptionSetValue)value : default;
        set => Parameters["Type"] = value;
    }
}
