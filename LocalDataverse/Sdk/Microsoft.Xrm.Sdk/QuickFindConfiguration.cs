namespace Microsoft.Xrm.Sdk;

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
