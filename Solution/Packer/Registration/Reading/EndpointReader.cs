namespace SolutionPacker.Registration.Reading;

/// <summary>Reads the service endpoint attribute.</summary>
internal static class EndpointReader
{
    public static ServiceEndpoint Read(AttributeValues values)
    {
        var endpoint = new ServiceEndpoint(values.RequiredText("name"))
        {
            Contract = values.RequiredNumber("contract"),
            MessageFormat = values.Number("messageFormat") ?? 2,
            Path = values.Text("path"),
            UserClaim = values.Number("userClaim") ?? 1,
            AuthType = values.RequiredNumber("authType"),
            NamespaceAddress = values.Text("namespaceAddress"),
            NamespaceFormat = values.Number("namespaceFormat") ?? 2,
            SolutionNamespace = values.Text("solutionNamespace"),
            SasKeyName = values.Text("sasKeyName"),
            Url = values.Text("url"),
            Description = values.Text("description"),
            ConnectionMode = values.Number("connectionMode") ?? 1,
        };
        values.EnsureAllRead();
        return endpoint;
    }
}
