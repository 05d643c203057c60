namespace Microsoft.Xrm.Sdk;

/// <summary>Quick find configuration.</summary>
public sealed class QuickFindConfiguration
{
    public QuickFindConfiguration()
    {
    }

    public QuickFindConfiguration(string entityName)
    {
        EntityName = entityName;
    }

    public string EntityName { get; set; }
}
