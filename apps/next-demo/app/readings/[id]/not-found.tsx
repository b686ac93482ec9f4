import { Missing } from "../../../components/missing.tsx";

export default function ReadingNotFound() {
  return (
    <Missing
      title="Dieses Reading gibt es nicht"
      text="Oder es gehört nicht zu deinem Konto. Bitte prüfe die Adresse."
    />
  );
}
