namespace ErpIntegration.Erp.Answers;

/// <summary>Keys of kept answers.</summary>
internal static class AnswerKeys
{
    /// <summary>What all keys of one environment and one company of its ERP begin with: an answer must never reach another environment.</summary>
    public static string Environment(PluginScope scope, ErpSettings settings)
        => scope.Context.OrganizationId.ToString("N") + "\n" + settings.BaseUrl.AbsoluteUri + "\n" + settings.Company;
}
