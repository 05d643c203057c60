namespace LocalDataverse.Broker;

/// <summary>Decides about the tokens of Entra ID (<c>Authorization: Bearer …</c>) that the REST interface gets. Must be thread-safe.</summary>
public interface IAccessTokenValidator
{
    /// <summary>Whether a token is genuine, still valid, meant for Service Bus, and its bearer may send to an entity.</summary>
    /// <param name="token">The token, without <c>Bearer</c>.</param>
    /// <param name="entity">Path of the queue or topic.</param>
    bool MaySend(string token, string entity);
}
