namespace Microsoft.Xrm.Sdk;

/// <summary>Quick find configuration items.</summary>
public sealed class QuickFindConfigurationCollection : DataCollection<QuickFindConfiguration>
{
}
